import { markup, sourceHash, trusted } from "../report/index.ts";

/** What a page is made of. */
export interface PageParts {
  readonly title: string;
  readonly style: string;
  /** Runs in the page. */
  readonly script: string;
  /** The script of a worker, packed. */
  readonly engine: string;
  /** For that worker, packed. */
  readonly network: string;
}

/**
 * The page as one file that opens from disk and talks to nobody: its policy allows the one script, a worker made of what
 * the page holds, and no request at all.
 */
export function skeleton({ title, style, script, engine, network }: PageParts): string {
  const policy = [
    "default-src 'none'",
    `script-src '${sourceHash(script)}'`,
    "worker-src blob:",
    "style-src 'unsafe-inline'",
    "img-src data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `${markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${trusted(style)}</style>
</head>
<body>
<div id="app"><noscript>This page computes what fails: it needs JavaScript.</noscript></div>
<script type="text/plain" id="engine">${trusted(engine)}</script>
<script type="text/plain" id="network">${trusted(network)}</script>
<script>${trusted(script)}</script>
</body>
</html>`}\n`;
}
