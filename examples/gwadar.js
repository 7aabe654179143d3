// What does a second landing at Gwadar save when Karachi is lost?
import { compare, Network } from "cutset";
import { gwadar, pakistan } from "cutset/data";
import { comparisonReport, renderText } from "cutset/report";

const today = Network.parse(pakistan).asOf("2025-12-31");
const withGwadar = Network.parse(pakistan).with(gwadar).asOf("2025-12-31");

const comparison = compare(today, withGwadar, "group:karachi-landings");
console.log(renderText(comparisonReport(today, withGwadar, comparison)));
