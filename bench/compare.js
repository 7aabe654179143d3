import { Disagreement } from "./errors.js";
import { referenceAnswers } from "./reference.js";
import { timed } from "./timed.js";

/**
 * Compares what all instances answer, each with each other and with the reference answers, over as many scenarios as both
 * can do.
 *
 * @throws {Disagreement}
 */
export async function compareAll(instances, work, graph) {
  const reference = { implementation: "the reference answer", answer: referenceAnswers(work.id, graph) };
  const complete = instances.filter((instance) => instance.complete);
  // Where scenarios are timed one by one, the reference is of the first.
  for (const instance of work.isPerScenario ? instances : complete) {
    requireSame(work, graph, { ...instance, answer: instance.first ?? instance.answer }, reference);
  }
  for (const instance of complete) requireSame(work, graph, instance, complete[0]);
  const [judge] = instances.toSorted((a, b) => b.complete - a.complete || a.ms - b.ms);
  for (const instance of instances.filter((other) => !other.complete && other !== judge)) {
    const count = Math.min(instance.scenarios, judge.scenarios);
    requireSame(work, graph, await cutTo(instance, count), await cutTo(judge, count));
  }
}

async function cutTo(instance, count) {
  if (instance.scenarios === count) return instance;
  return { ...instance, answer: (await timed(instance, 0, count)).answer };
}

/** Whole numbers must be equal; sums of doubles, to 1e-9. */
function requireSame(work, graph, { implementation, answer }, other) {
  for (const key of Object.keys(answer).filter((shared) => shared in other.answer)) {
    const [a, b] = [answer[key], other.answer[key]];
    const same = typeof a === "bigint" ? a === b : Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
    if (same) continue;
    const found = `${a} by ${implementation}, ${b} by ${other.implementation}`;
    throw new Disagreement(`${work.id} on ${graph.name}: ${key} is ${found}`);
  }
}
