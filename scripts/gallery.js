import { execFileSync } from "node:child_process";

// The example pages that README shows and links, made anew by the command that readers have.

const karachiFails = ["--fail", "group:karachi-landings"];

cutset(["report", "pakistan", ...karachiFails, "-o", "gallery/karachi.svg"]);
cutset(["report", "pakistan", ...karachiFails, "-o", "gallery/karachi.html"]);
cutset(["report", "pakistan+gwadar", ...karachiFails, "-o", "gallery/karachi-with-gwadar.html"]);
const sweep = cutset(["sweep", "pakistan", "--of", "cable,site,group", "--json"]);
cutset(["report", "-", "-o", "gallery/every-single-failure.html"], sweep);
cutset(["explore", "pakistan", ...karachiFails, "-o", "gallery/explorer.html"]);

function cutset(command, input = "") {
  return execFileSync(process.execPath, ["dist/cli/main.js", ...command], { input });
}
