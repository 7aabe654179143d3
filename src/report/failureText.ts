import { formatFailure } from "../failure/index.ts";
import type { Outcome } from "../simulate/index.ts";
import { formatShare, listed } from "./format.ts";

/** What fails and what is degraded, in a few words: `cable:peace fails, cable:tw1 keeps 50 %`. */
export function failureText({ failure, planned = [] }: Pick<Outcome, "failure" | "planned">): string {
  const out = planned.map(formatFailure);
  const whilePlanned =
    out.length === 0 ? "" : ` while ${listed(out, 4)} ${out.length === 1 ? "is" : "are"} out of service`;
  return withoutPlanned(failure) + whilePlanned;
}

function withoutPlanned(failure: Outcome["failure"]): string {
  const failing = failure.filter(({ kind }) => kind !== "degrade").map(formatFailure);
  const parts = failure.flatMap((single) =>
    single.kind === "degrade" ? [`${single.of} keeps ${formatShare(single.factor, 1)} of its capacity`] : [],
  );
  if (failing.length > 0) parts.unshift(`${listed(failing, 4)} ${failing.length === 1 ? "fails" : "fail"}`);
  return parts.length === 0 ? "intact" : listed(parts, 4);
}
