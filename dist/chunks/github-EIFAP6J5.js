import {
  c50_workflowCommand as workflowCommand
} from "./shared-783515CD.js";
import {
  c31_toAnnotations as toAnnotations
} from "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import {
  c74_headline as headline
} from "./shared-783515CD.js";
import "./shared-783515CD.js";
import {
  c88_plain as plain,
  c88_withoutCommands as withoutCommands
} from "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";

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
