import {
  c49_workflowCommand as workflowCommand
} from "./shared-2215EC58.js";
import {
  c23_toAnnotations as toAnnotations
} from "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import {
  c17_headline as headline
} from "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import {
  c84_plain as plain,
  c84_withoutCommands as withoutCommands
} from "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";

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
