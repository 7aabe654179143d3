import type { Answer, Offer } from "../protocol.ts";
import { hashOfStudy, type Study, studyOfHash } from "../study.ts";
import { assumptions } from "./controls/assumptions.ts";
import { chooser } from "./controls/chooser.ts";
import { exports } from "./controls/exports.ts";
import { failureChips } from "./controls/failureChips.ts";
import { historyButtons } from "./controls/historyButtons.ts";
import { searchBox } from "./controls/searchBox.ts";
import { statusBar } from "./controls/statusBar.ts";
import { element } from "./element.ts";
import { EngineClient } from "./engineClient.ts";
import { MapStage } from "./mapStage.ts";
import { countriesPanel } from "./panels/countriesPanel.ts";
import { demandsPanel } from "./panels/demandsPanel.ts";
import { edgesPanel } from "./panels/edgesPanel.ts";
import { explanationPanel } from "./panels/explanationPanel.ts";
import type { Shown } from "./panels/panel.ts";
import { reachabilityPanel } from "./panels/reachabilityPanel.ts";
import { storyPanel } from "./panels/storyPanel.ts";
import { trafficPanel } from "./panels/trafficPanel.ts";
import { sceneIndex } from "./sceneIndex.ts";
import { isSameStudy, withFailure, withoutFailure } from "./studyChanges.ts";
import { type StudyEvent, StudyHistory } from "./studyHistory.ts";

/**
 * Fills a page that has nothing yet.
 *
 * @param startEngine - opens a worker that answers as `protocol.ts` says
 */
export function explorer(root: HTMLElement, startEngine: () => Worker): void {
  const status = statusBar(cancel);
  const title = element("h1", {}, "…");
  const side = element("div", { class: "side" }, title, status.node);
  const client = new EngineClient(startEngine, {
    offer: (offer) => {
      desk ??= openDesk(offer);
    },
    answer: (answer) => desk?.show(answer),
    explanation: (text) => desk?.explained(text),
    problem: (message) => desk?.refused(message) ?? status.problem(message),
    busy: (isBusy) => status.busy(isBusy),
  });
  let desk: ReturnType<typeof openDesk> | null = null;
  status.busy(true);
  root.replaceChildren(side);

  function cancel(): void {
    client.cancel();
    desk?.giveUp();
  }

  /** Everything that needs to know what the engine offers. */
  function openDesk(offer: Offer) {
    const addressed = () => studyOfHash(location.hash, offer.study, offer.routings, offer.overlays);
    const start = addressed();
    const history = new StudyHistory(start.study, onStudy);
    let shown: Shown | null = null;
    let lastAnswered = offer.study;
    let subject: string | null = null;

    const change = (make: (study: Study) => Study) => history.step(make(history.settled));
    const fail = (failure: string) => change((study) => withFailure(study, failure));
    const restore = (failure: string) => change((study) => withoutFailure(study, failure));

    const stage = new MapStage({
      fail,
      restore,
      explain,
      preview: (failure) => history.preview(withFailure(history.settled, failure)),
      cancelPreview: () => history.preview(history.settled),
    });
    const search = searchBox(fail);
    const chips = failureChips(restore);
    const steps = historyButtons(history);
    const groups = chooser("group", "Risk group", "Fail", (id) => fail(`group:${id}`));
    const presets = chooser("preset", "Incident that happened", "Show", (id) => {
      const preset = offer.presets.find((each) => each.id === id);
      if (preset !== undefined) history.step(preset.study);
    });
    presets.offer(
      offer.presets.map(({ id, title, study }) => ({
        value: id,
        label: study.asOf === null ? title : `${study.asOf.slice(0, 4)}: ${title}`,
      })),
    );
    const assumed = assumptions(offer, change);
    const explanation = explanationPanel(explain);
    const panels = [
      storyPanel(),
      reachabilityPanel(),
      trafficPanel(),
      countriesPanel(explain),
      explanation,
      demandsPanel({ pointAt: (demand) => stage.pointAtDemand(demand), explain }),
      edgesPanel({
        pointAt: (edge) => stage.pointAtEdge(edge),
        choose: (edge) => stage.chooseEdge(edge),
      }),
    ];
    const share = exports(offer);
    const [story, ...others] = panels;
    const choices = element("div", { class: "choices" }, presets.node, groups.node, assumed.node);
    side.replaceChildren(
      element("header", {}, title, status.node),
      search.node,
      chips.node,
      steps.node,
      story!.node,
      element("details", { class: "more-choices", open: true }, element("summary", {}, "Choices"), choices),
      ...others.map(({ node }) => node),
      share.node,
    );
    root.replaceChildren(element("main", {}, stage.node, side));

    addEventListener("popstate", () => {
      const { study, problem } = addressed();
      history.visit(study);
      if (problem !== null) status.problem(problem);
    });
    if (start.problem !== null) status.problem(start.problem);
    ask();

    return {
      show(answer: Answer): void {
        const index = answer.scene === undefined ? shown!.index : sceneIndex(answer.scene);
        if (answer.scene !== undefined) {
          title.replaceChildren(element("bdi", {}, answer.scene.name));
          search.offer(index);
          groups.offer(answer.scene.riskGroups.map(({ id, name }) => ({ value: id, label: name })));
        }
        shown = { index, answer };
        if (isSameStudy(answer.study, history.settled)) lastAnswered = answer.study;
        stage.show(shown, history.settled);
        for (const panel of panels) panel.show(shown);
        share.show(answer);
        showControls();
        status.answered(answer.tookMs);
        if (subject !== null && history.shown === history.settled) client.explain(answer.study, subject);
      },
      explained: (text: string) => explanation.showText(text),
      refused(message: string): void {
        status.problem(message);
        if (!isSameStudy(lastAnswered, history.shown)) history.withdraw(lastAnswered);
      },
      giveUp: () => history.withdraw(lastAnswered),
    };

    function onStudy(event: StudyEvent): void {
      if (event === "step") window.history.pushState(null, "", hashOfStudy(history.settled));
      if (event === "withdraw") window.history.replaceState(null, "", hashOfStudy(history.settled));
      if (event === "step" || event === "visit") status.problem("");
      ask();
    }

    function ask(): void {
      client.answer(history.shown);
      showControls();
    }

    function showControls(): void {
      if (shown !== null) chips.show(shown.index, history.shown);
      assumed.show(history.shown);
      steps.show();
    }

    function explain(asked: string): void {
      if (shown === null) return;
      subject = asked;
      explanation.showSubject(asked);
      explanation.node.scrollIntoView({ block: "nearest" });
      client.explain(shown.answer.study, asked);
    }
  }
}
