import { CutsetError } from "../../errors.ts";
import { type RoutingModel, shippedModels } from "../../routing/index.ts";

/** @throws {CutsetError} `ARGUMENT_INVALID` if the model does not come with cutset: functions cannot be passed on */
export function rejectUnshipped(routing: RoutingModel | null): void {
  if (routing === null || shippedModels.includes(routing)) return;
  const remedy = "use sweep, which runs on one thread";
  throw new CutsetError(
    "ARGUMENT_INVALID",
    `a sweep on threads or machines: routing must come with cutset, got "${routing.name}"; ${remedy}`,
  );
}
