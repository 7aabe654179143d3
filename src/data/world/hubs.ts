/**
 * The cities where the world's networks meet, by id of their gateway, with a weight: assumed, after the order in which
 * exchanges and data centres there rank by the networks present.
 */
export const hubWeights: Readonly<Record<string, number>> = {
  frankfurt: 30,
  london: 25,
  amsterdam: 20,
  paris: 15,
  "marseille-city": 8,
  "new-york": 15,
  ashburn: 15,
  "miami-city": 12,
  "los-angeles-city": 15,
  "singapore-city": 18,
  "hong-kong-city": 14,
  tokyo: 12,
  "sao-paulo": 20,
  johannesburg: 8,
  "sydney-city": 8,
};
