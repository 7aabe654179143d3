import type { Study } from "../study.ts";

export function withFailure(study: Study, failure: string): Study {
  return study.fail.includes(failure) ? study : { ...study, fail: [...study.fail, failure] };
}

export function withoutFailure(study: Study, failure: string): Study {
  return { ...study, fail: study.fail.filter((text) => text !== failure) };
}

/** @param offered - all overlays, in the order they are applied */
export function withOverlay(study: Study, overlay: string, isOn: boolean, offered: readonly string[]): Study {
  const overlays = offered.filter((name) => (name === overlay ? isOn : study.overlays.includes(name)));
  return { ...study, overlays };
}

export function isSameStudy(a: Study, b: Study): boolean {
  return JSON.stringify(inOneOrder(a)) === JSON.stringify(inOneOrder(b));
}

function inOneOrder({ fail, routing, asOf, overlays }: Study): unknown {
  return [fail, routing, asOf, overlays];
}
