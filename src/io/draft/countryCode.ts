/**
 * The ISO 3166-1 alpha-2 code of a country by its English name, or by its code in any case; `undefined` for what is
 * neither. Common short and former names are known beside those in use; XK is Kosovo, as in CLDR.
 */
export function countryCode(name: string): string | undefined {
  return codeByName.get(plain(name));
}

function plain(name: string): string {
  return name
    .normalize("NFD")
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/\bst\b\.?/g, "saint")
    .replace(/\bthe\b|\p{M}|[^\p{L}\s]/gu, "")
    .replace(/\s+/g, " ")
    .trim();
}

const names = `
AD Andorra|AE United Arab Emirates, UAE|AF Afghanistan|AG Antigua and Barbuda, Antigua|AI Anguilla|AL Albania|AM Armenia
AO Angola|AQ Antarctica|AR Argentina|AS American Samoa|AT Austria|AU Australia|AW Aruba|AX Aland Islands|AZ Azerbaijan
BA Bosnia and Herzegovina, Bosnia|BB Barbados|BD Bangladesh|BE Belgium|BF Burkina Faso|BG Bulgaria|BH Bahrain|BI Burundi
BJ Benin|BL Saint Barthelemy|BM Bermuda|BN Brunei, Brunei Darussalam|BO Bolivia
BQ Caribbean Netherlands, Bonaire, Bonaire Saint Eustatius and Saba, Bonaire Sint Eustatius and Saba|BR Brazil
BS Bahamas|BT Bhutan|BV Bouvet Island|BW Botswana|BY Belarus|BZ Belize|CA Canada|CC Cocos Islands, Cocos Keeling Islands
CD Democratic Republic of Congo, Congo Kinshasa, DR Congo, Congo Democratic Republic of, Congo Dem Rep
CF Central African Republic|CG Congo, Republic of Congo, Congo Brazzaville, Congo Rep|CH Switzerland
CI Cote d'Ivoire, Ivory Coast|CK Cook Islands|CL Chile|CM Cameroon|CN China|CO Colombia, Columbia|CR Costa Rica|CU Cuba
CV Cape Verde, Cabo Verde|CW Curacao|CX Christmas Island|CY Cyprus|CZ Czechia, Czech Republic|DE Germany|DJ Djibouti
DK Denmark|DM Dominica|DO Dominican Republic|DZ Algeria|EC Ecuador|EE Estonia|EG Egypt|EH Western Sahara|ER Eritrea
ES Spain|ET Ethiopia|FI Finland|FJ Fiji|FK Falkland Islands, Falkland Islands Malvinas
FM Micronesia, Federated States of Micronesia|FO Faroe Islands, Faeroe Islands|FR France|GA Gabon
GB United Kingdom, UK, Great Britain, England, Scotland, Wales, Northern Ireland|GD Grenada|GE Georgia|GF French Guiana
GG Guernsey|GH Ghana|GI Gibraltar|GL Greenland|GM Gambia|GN Guinea|GP Guadeloupe|GQ Equatorial Guinea|GR Greece
GS South Georgia and South Sandwich Islands|GT Guatemala|GU Guam|GW Guinea-Bissau, Guinea Bissau|GY Guyana
HK Hong Kong, Hong Kong SAR China|HM Heard and McDonald Islands|HN Honduras|HR Croatia|HT Haiti|HU Hungary|ID Indonesia
IE Ireland|IL Israel|IM Isle of Man|IN India|IO British Indian Ocean Territory|IQ Iraq|IR Iran|IS Iceland|IT Italy
JE Jersey|JM Jamaica|JO Jordan|JP Japan|KE Kenya|KG Kyrgyzstan|KH Cambodia|KI Kiribati|KM Comoros
KN Saint Kitts and Nevis|KP North Korea, Democratic People's Republic of Korea|KR South Korea, Korea, Republic of Korea
KW Kuwait|KY Cayman Islands|KZ Kazakhstan|LA Laos|LB Lebanon|LC Saint Lucia|LI Liechtenstein|LK Sri Lanka|LR Liberia
LS Lesotho|LT Lithuania|LU Luxembourg|LV Latvia|LY Libya|MA Morocco|MC Monaco|MD Moldova|ME Montenegro
MF Saint Martin|MG Madagascar|MH Marshall Islands|MK North Macedonia, Macedonia|ML Mali
MM Myanmar, Burma, Myanmar Burma|MN Mongolia|MO Macao, Macau, Macao SAR China|MP Northern Mariana Islands|MQ Martinique
MR Mauritania|MS Montserrat|MT Malta|MU Mauritius|MV Maldives|MW Malawi|MX Mexico|MY Malaysia|MZ Mozambique|NA Namibia
NC New Caledonia|NE Niger|NF Norfolk Island|NG Nigeria|NI Nicaragua|NL Netherlands, Holland|NO Norway|NP Nepal|NR Nauru
NU Niue|NZ New Zealand|OM Oman|PA Panama|PE Peru|PF French Polynesia|PG Papua New Guinea|PH Philippines|PK Pakistan
PL Poland|PM Saint Pierre and Miquelon|PN Pitcairn, Pitcairn Islands|PR Puerto Rico
PS Palestine, Palestinian Territories, Palestinian Territory, State of Palestine|PT Portugal|PW Palau|PY Paraguay
QA Qatar|RE Reunion|RO Romania|RS Serbia|RU Russia, Russian Federation|RW Rwanda|SA Saudi Arabia|SB Solomon Islands
SC Seychelles|SD Sudan|SE Sweden|SG Singapore|SH Saint Helena, Saint Helena Ascension and Tristan da Cunha|SI Slovenia
SJ Svalbard and Jan Mayen, Svalbard|SK Slovakia, Slovak Republic|SL Sierra Leone|SM San Marino|SN Senegal|SO Somalia
SR Suriname|SS South Sudan|ST Sao Tome and Principe|SV El Salvador|SX Sint Maarten|SY Syria, Syrian Arab Republic
SZ Eswatini, Swaziland|TC Turks and Caicos Islands, Turks and Caicos|TD Chad|TF French Southern Territories|TG Togo
TH Thailand|TJ Tajikistan|TK Tokelau|TL Timor-Leste, East Timor|TM Turkmenistan|TN Tunisia|TO Tonga
TR Turkey, Turkiye|TT Trinidad and Tobago|TV Tuvalu|TW Taiwan|TZ Tanzania|UA Ukraine|UG Uganda
UM United States Minor Outlying Islands|US United States, United States of America, USA, U.S.A., U.S.|UY Uruguay
UZ Uzbekistan|VA Vatican City, Holy See, Vatican|VC Saint Vincent and the Grenadines, Saint Vincent
VE Venezuela|VG British Virgin Islands, Virgin Islands U.K.|VI U.S. Virgin Islands, Virgin Islands U.S., Saint Croix
VN Vietnam, Viet Nam|VU Vanuatu|WF Wallis and Futuna|WS Samoa|XK Kosovo|YE Yemen|YT Mayotte|ZA South Africa|ZM Zambia
ZW Zimbabwe`;

const codeByName: ReadonlyMap<string, string> = new Map(
  names
    .trim()
    .split(/[|\n]/)
    .flatMap((entry) => {
      const code = entry.slice(0, 2);
      return [code, ...entry.slice(3).split(", ")].map((name): [string, string] => [plain(name), code]);
    }),
);
