import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  workflowCommand
} from "./chunk-M235UJOM.js";
import {
  toAnnotations
} from "./chunk-G6KATKRR.js";
import {
  headline
} from "./chunk-77X5CG6S.js";
import "./chunk-NO5SBQFN.js";
import "./chunk-RSKTQLRE.js";
import "./chunk-CKN7UVTL.js";
import "./chunk-NEZMJFUR.js";
import "./chunk-7AVNJFDU.js";
import "./chunk-2OOIQQRO.js";
import {
  plain,
  withoutCommands
} from "./chunk-TY4WWVDQ.js";
import "./chunk-D5HWV5PU.js";
import "./chunk-VNX5PO6R.js";
import "./chunk-VSFDKPCL.js";
import "./chunk-TBENTHXA.js";
import "./chunk-PWNEYBXX.js";
import "./chunk-7Y3QBSS7.js";

// src/report/github.ts
function toGitHub(report) {
  const commands = toAnnotations(report).map(
    ({ level, title, file, line, message }) => (
      // The runner looks for its old command prefix anywhere in a line.
      workflowCommand({ name: level, properties: { title, file: plain(file), line }, message }).replaceAll("##[", "## [")
    )
  );
  return `${[...commands, withoutCommands([plain(headline(report).sentence, 2e3)])].join("\n")}
`;
}
export {
  toGitHub
};
