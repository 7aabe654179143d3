import { formatFailure } from "../../failure/index.ts";
import type { Network } from "../../network/index.ts";
import type { Outcome } from "../../simulate/index.ts";
import { failureName } from "../elementNames.ts";
import { capitalised, inSentence } from "../format.ts";
import { outcomeDrawing } from "../map/index.ts";
import { type Markup, markup } from "../markup.ts";
import { outcomeStory } from "../outcomeStory.ts";
import { countryBars, trafficBars } from "./beforeAfter.ts";
import { htmlPage } from "./htmlPage.ts";
import { mapFigure } from "./mapFigure.ts";
import { countryTable, demandTable, edgeTable } from "./outcomeTables.ts";
import { shellWord } from "./shellWord.ts";

export interface OutcomePageOptions {
  /** The network as the command line names it. @default "NET" */
  readonly net?: string;
  /** The date that was asked for there. */
  readonly asOf?: string;
}

/**
 * What a failure did, as a page that is one file: the story, a map, traffic before and after, tables that sort and filter.
 * It asks nothing of any server, is whole where scripts are off, and has less than 700 kB; tables that would take it beyond
 * show what changed most, and say how to get the rest.
 *
 * @param network - the one the outcome was simulated on; `null` for a page without a map, of ids instead of names
 */
export function outcomePage(
  network: Network | null,
  outcome: Outcome,
  options: OutcomePageOptions = {},
): string {
  const command = commandFor(outcome, options);
  const allRows = `${command} --json`;
  return htmlPage({
    title: titleOf(network, outcome),
    over: `${outcome.network.name}, ${outcome.failure.length === 0 ? "as it stands" : "what a failure does"}`,
    story: outcomeStory(network, outcome),
    sections: [
      network === null ? withoutMap : mapSection(network, outcome),
      trafficBars(outcome),
      ...countryBars(outcome),
      countryTable(outcome, allRows),
      demandTable(network, outcome, allRows),
      edgeTable(network, outcome, allRows),
      glossary,
    ],
    foot: [
      markup`Made by cutset ${outcome.version} from the network <bdi>${outcome.network.name}</bdi>, <code>${outcome.network.hash}</code>, with routing ${outcome.routing}.`,
      markup`To repeat it: <code>${command}</code>`,
    ],
  });
}

function titleOf(network: Network | null, { failure, planned = [] }: Outcome): string {
  const names = failure.map((single) => failureName(network, single));
  if (names.length > 0) return capitalised(inSentence(names, 4));
  return planned.length === 0 ? "Nothing fails" : "Planned work, and nothing fails";
}

const withoutMap = markup`<p class="note">There is no map in this page, and ids stand for names: the network that the outcome was simulated on was not at hand.</p>`;

function mapSection(network: Network, outcome: Outcome): Markup {
  const caption =
    "Lines are drawn along their routes where those are known, else along great circles. What was as overloaded before counts as unchanged. Point at what failed, at what is overloaded or at a place for its name.";
  return mapFigure(network, outcomeDrawing(network, outcome), "map", caption);
}

const glossary = markup`<section aria-labelledby="words"><h2 id="words">What the words mean</h2><dl>
<dt>Offered, served</dt><dd>Traffic that places ask to exchange, and the part of it that the network carries.</dd>
<dt>Disconnected</dt><dd>Traffic that is lost because no usable path joins its ends any more, or because an end itself failed.</dd>
<dt>Congested</dt><dd>Traffic that is lost because its path exists, but is asked to carry more than it can.</dd>
<dt>Kept, rerouted, degraded, lost</dt><dd>A demand that is served in full by the same path; in full by another one; in part; not at all.</dd>
<dt>Load, utilisation</dt><dd>What the busier direction of a connection is asked to carry, and its share of what is left of the capacity.</dd>
<dt>Cut off</dt><dd>A place that survives, but reaches no other or only few of those it did.</dd>
</dl></section>`;

/** What prints this outcome again, as far as it can be written. */
function commandFor(
  { failure, planned = [], routing }: Outcome,
  { net = "NET", asOf }: OutcomePageOptions,
): string {
  const words = (flag: string, failures: Outcome["failure"]) =>
    failures.length === 0
      ? []
      : [
          flag,
          ...failures.map((one) => shellWord(one.kind === "polygon" ? "polygon:FILE" : formatFailure(one))),
        ];
  return [
    "cutset simulate",
    shellWord(net),
    ...(asOf === undefined ? [] : ["--as-of", shellWord(asOf)]),
    ...words("--fail", failure),
    ...words("--planned", planned),
    ...(routing === "spf" ? [] : ["--routing", shellWord(routing)]),
  ].join(" ");
}
