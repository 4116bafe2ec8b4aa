import {
  c52_workflowCommand as workflowCommand
} from "./shared-7781B307.js";
import {
  c24_toAnnotations as toAnnotations
} from "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import {
  c18_headline as headline
} from "./shared-7781B307.js";
import "./shared-7781B307.js";
import {
  c84_plain as plain,
  c84_withoutCommands as withoutCommands
} from "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";
import "./shared-7781B307.js";

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
