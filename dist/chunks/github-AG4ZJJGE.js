import {
  c45_workflowCommand as workflowCommand
} from "./shared-D014439A.js";
import {
  c47_toAnnotations as toAnnotations
} from "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import {
  c39_headline as headline
} from "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import {
  c87_plain as plain,
  c87_withoutCommands as withoutCommands
} from "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";

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
