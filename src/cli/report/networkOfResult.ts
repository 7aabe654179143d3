import { shippedNetworks } from "../../data/index.ts";
import { CutsetError } from "../../errors.ts";
import { Network } from "../../network/index.ts";
import type { Outcome } from "../../simulate/index.ts";
import type { SweepSummary } from "../../sweep/index.ts";
import { loadNetwork } from "../loadNetwork.ts";

/**
 * The network that an outcome or a sweep was made on: the one given, else a shipped one of its name with its content;
 * `null` if there is none.
 *
 * @param net - as the command line names it
 * @throws {CutsetError} `ARGUMENT_INVALID` if the network given is another one
 */
export async function networkOfResult(
  result: Outcome | SweepSummary,
  net: string | undefined,
  asOf: string | undefined,
): Promise<Network | null> {
  const network =
    net === undefined ? await shippedNetwork(result, asOf) : await givenNetwork(result, net, asOf);
  if (network !== null && result.format === "cutset-outcome/1") checkSameElements(network, result);
  return network;
}

async function givenNetwork(
  { network: { name, hash } }: Outcome | SweepSummary,
  net: string,
  asOf: string | undefined,
): Promise<Network> {
  const network = await loadNetwork(net, asOf);
  if (network.hash === hash) return network;
  throw new CutsetError(
    "ARGUMENT_INVALID",
    `--network ${net} is not the network "${name}" that this was made on: its content has another hash; name it with the overlays and the --as-of of then`,
  );
}

/** The shipped network, with shipped overlays, of the name and content, such as `pakistan+gwadar`; never a file. */
async function shippedNetwork(
  { network: { name, hash } }: Outcome | SweepSummary,
  asOf: string | undefined,
): Promise<Network | null> {
  const [base, ...names] = name.split("+");
  const shipped = shippedNetworks.find((known) => known.name === base);
  const overlays = names.map((wanted) => shipped?.overlays.find((overlay) => overlay.name === wanted));
  if (shipped === undefined || overlays.includes(undefined)) return null;
  const document = await shipped.load(asOf);
  const network = overlays.reduce((all, overlay) => all.with(overlay), Network.parse(document));
  const dated = network.asOf(asOf ?? shipped.asOf);
  return dated.hash === hash ? dated : null;
}

/** A hash says what the network was, not that the rest of the file is of it. */
function checkSameElements(network: Network, { edges, demands }: Outcome): void {
  const differs = (kind: string, own: readonly { id: string }[], others: readonly { id: string }[]) => {
    const at = own.length === others.length ? own.findIndex(({ id }, i) => id !== others[i]!.id) : 0;
    if (at === -1) return;
    throw new CutsetError(
      "INPUT_UNREADABLE",
      `the outcome's ${kind} are not those of its network in their order; write it anew with "cutset simulate --json"`,
    );
  };
  differs("edges", network.edges, edges);
  differs("demands", network.demands, demands);
}
