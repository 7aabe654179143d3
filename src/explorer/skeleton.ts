import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";

/** What a page is made of. */
export interface PageParts {
  readonly title: string;
  readonly style: string;
  /** Runs in the page. */
  readonly script: string;
  /** Runs in a worker of the page. */
  readonly engine: string;
  /** For the engine, packed. */
  readonly network: string;
}

/**
 * The page as one file that opens from disk and talks to nobody: its policy allows the one script, a worker made of what
 * the page holds, and no request at all.
 */
export function skeleton({ title, style, script, engine, network }: PageParts): string {
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(script))))}'`,
    "worker-src blob:",
    "style-src 'unsafe-inline'",
    "img-src data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${textOf(title)}</title>
<style>${style}</style>
</head>
<body>
<div id="app"><noscript>This page computes what fails: it needs JavaScript.</noscript></div>
<script type="text/plain" id="engine">${engine}</script>
<script type="text/plain" id="network">${network}</script>
<script>${script}</script>
</body>
</html>
`;
}

function textOf(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
