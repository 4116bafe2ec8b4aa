import {
  c53_workflowCommand as workflowCommand
} from "./shared-E04875EB.js";
import {
  c3_toAnnotations as toAnnotations
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c75_headline as headline
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c87_plain as plain,
  c87_withoutCommands as withoutCommands
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";

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
