import fc from "fast-check";
import { expect, test } from "vitest";
import { withFailure, withoutFailure } from "../../src/explorer/browser/studyChanges.ts";
import { type StudyEvent, StudyHistory } from "../../src/explorer/browser/studyHistory.ts";
import type { Study } from "../../src/explorer/study.ts";

const start: Study = { fail: [], routing: "spf", asOf: null, overlays: [] };
const failures = fc.constantFrom("site:a", "site:b", "cable:c");
const actions = fc.oneof(
  fc.record({ kind: fc.constantFrom("step", "preview", "visit"), failure: failures }),
  fc.record({ kind: fc.constantFrom("undo", "redo"), failure: fc.constant("") }),
);

test("undo and redo lead along the steps that were made, as a list with a place in it does", () => {
  fc.assert(
    fc.property(fc.array(actions, { maxLength: 30 }), (made) => {
      const events: StudyEvent[] = [];
      const history = new StudyHistory(start, (event) => events.push(event));
      let studies = [start];
      let place = 0;
      for (const { kind, failure } of made) {
        const { settled } = history;
        const study = settled.fail.includes(failure)
          ? withoutFailure(settled, failure)
          : withFailure(settled, failure);
        if (kind === "undo") {
          history.undo();
          place = Math.max(0, place - 1);
        } else if (kind === "redo") {
          history.redo();
          place = Math.min(studies.length - 1, place + 1);
        } else if (kind === "preview") {
          history.preview(study);
          expect([history.shown, history.settled]).toEqual([study, settled]);
          expect(events.at(-1)).toBe("preview");
        } else {
          history[kind as "step" | "visit"](study);
          studies = [...studies.slice(0, place + 1), study];
          place++;
        }
        expect(history.settled).toEqual(studies[place]);
        if (kind !== "preview" && events.at(-1) !== "preview") expect(history.shown).toBe(history.settled);
        expect([history.canUndo, history.canRedo]).toEqual([place > 0, place < studies.length - 1]);
      }
    }),
  );
});

test("a step to the same study is none, but ends what is tried", () => {
  const history = new StudyHistory(start, () => {});
  history.preview(withFailure(start, "site:a"));
  history.step(start);
  expect([history.canUndo, history.shown]).toEqual([false, start]);
});

test("a step that could not be answered is as if it had not been made", () => {
  const history = new StudyHistory(start, () => {});
  history.step(withFailure(start, "site:a"));
  history.step(withFailure(history.settled, "site:nowhere"));
  history.withdraw(withFailure(start, "site:a"));
  expect(history.shown.fail).toEqual(["site:a"]);
  history.undo();
  expect([history.shown, history.canUndo]).toEqual([start, false]);
});
