import type { SiteDocument, SiteKind } from "../../../network/index.ts";

type Row = readonly [id: string, name: string, country: string, lat: number, lon: number];

function abroad(kind: SiteKind, rows: readonly Row[]): SiteDocument[] {
  return rows.map(([id, name, country, lat, lon]) => ({ id, name, kind, country, lat, lon }));
}

/**
 * Stations and cities outside Pakistan, to the town.
 *
 * Cables interconnect where they share a site or a link joins theirs. Indian and Sri Lankan stations are kept apart by
 * cable: no Pakistani operator is known to change cables there.
 */
export const sitesAbroad: readonly SiteDocument[] = [
  ...abroad("landing-station", [
    // Europe
    ["marseille", "Marseille", "FR", 43.3, 5.37],
    ["toulon", "Toulon", "FR", 43.12, 5.93],
    ["genoa", "Genoa", "IT", 44.41, 8.93],
    ["catania", "Catania", "IT", 37.5, 15.09],
    ["palermo", "Palermo", "IT", 38.12, 13.36],
    ["bari", "Bari", "IT", 41.13, 16.87],
    ["chania", "Chania", "GR", 35.51, 24.02],
    ["lisbon", "Lisbon", "PT", 38.7, -9.3],
    ["bude", "Bude", "GB", 50.83, -4.55],
    ["bilbao", "Bilbao", "ES", 43.38, -2.98],
    // Mediterranean south and east
    ["alexandria", "Alexandria", "EG", 31.2, 29.92],
    ["abu-talat", "Abu Talat", "EG", 31.07, 29.7],
    ["port-said", "Port Said", "EG", 31.26, 32.3],
    // Red Sea and Gulf of Aden
    ["suez", "Suez", "EG", 29.97, 32.53],
    ["zafarana", "Zafarana", "EG", 29.12, 32.65],
    ["ras-ghareb", "Ras Ghareb", "EG", 28.36, 33.08],
    ["aqaba", "Aqaba", "JO", 29.53, 35],
    ["duba", "Duba", "SA", 27.35, 35.69],
    ["yanbu", "Yanbu", "SA", 24.09, 38.06],
    ["jeddah", "Jeddah", "SA", 21.49, 39.19],
    ["port-sudan", "Port Sudan", "SD", 19.62, 37.22],
    ["hudaydah", "Al Hudaydah", "YE", 14.8, 42.95],
    ["aden", "Aden", "YE", 12.79, 45.03],
    ["djibouti", "Djibouti", "DJ", 11.59, 43.15],
    // Oman and the Gulf
    ["salalah", "Salalah", "OM", 17.02, 54.09],
    ["qalhat", "Qalhat", "OM", 22.7, 59.37],
    ["muscat", "Muscat (Al Seeb, Al Bustan)", "OM", 23.61, 58.59],
    ["barka", "Barka", "OM", 23.7, 57.89],
    ["fujairah", "Fujairah", "AE", 25.13, 56.33],
    ["kalba", "Kalba", "AE", 25.07, 56.36],
    ["dubai", "Dubai", "AE", 25.27, 55.3],
    ["doha", "Doha", "QA", 25.29, 51.53],
    // Africa
    ["mombasa", "Mombasa", "KE", -4.05, 39.67],
    ["mtunzini", "Mtunzini", "ZA", -28.95, 31.75],
    ["cape-town", "Cape Town", "ZA", -33.9, 18.42],
    // South Asia
    ["mumbai-smw4", "Mumbai (SEA-ME-WE 4)", "IN", 19.08, 72.88],
    ["mumbai-imewe", "Mumbai (IMEWE)", "IN", 19.08, 72.88],
    ["mumbai-aae-1", "Mumbai (AAE-1)", "IN", 19.08, 72.88],
    ["mumbai-smw6", "Mumbai (SEA-ME-WE 6)", "IN", 19.08, 72.88],
    ["mumbai-2africa", "Mumbai (2Africa)", "IN", 19.08, 72.88],
    ["mumbai-bbg", "Mumbai (BBG)", "IN", 19.08, 72.88],
    ["chennai", "Chennai", "IN", 13.08, 80.27],
    ["colombo", "Colombo", "LK", 6.93, 79.85],
    ["mount-lavinia", "Mount Lavinia", "LK", 6.84, 79.86],
    ["matara", "Matara", "LK", 5.95, 80.54],
    // South-east Asia and the Pacific
    ["satun", "Satun", "TH", 6.62, 100.07],
    ["pak-bara", "Pak Bara", "TH", 6.86, 99.72],
    ["songkhla", "Songkhla", "TH", 7.19, 100.6],
    ["penang", "Penang", "MY", 5.41, 100.33],
    ["morib", "Morib", "MY", 2.75, 101.44],
    ["melaka", "Melaka", "MY", 2.2, 102.25],
    ["singapore", "Singapore (Tuas)", "SG", 1.32, 103.65],
    ["hong-kong", "Hong Kong", "HK", 22.21, 114.26],
    ["perth", "Perth", "AU", -31.95, 115.86],
    ["chikura", "Chikura", "JP", 34.95, 139.96],
    ["bandon", "Bandon", "US", 43.12, -124.41],
    ["virginia-beach", "Virginia Beach", "US", 36.85, -75.98],
  ]),
  ...abroad("city", [
    ["london", "London", "GB", 51.51, -0.13],
    ["frankfurt", "Frankfurt", "DE", 50.11, 8.68],
    ["kashgar", "Kashgar", "CN", 39.47, 75.99],
    ["urumqi", "Urumqi", "CN", 43.83, 87.62],
    ["beijing", "Beijing", "CN", 39.9, 116.4],
  ]),
];
