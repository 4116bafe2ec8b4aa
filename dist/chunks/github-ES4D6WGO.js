import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  c50_workflowCommand as workflowCommand
} from "./shared-B2A01CC1.js";
import {
  c5_toAnnotations as toAnnotations
} from "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import {
  c83_headline as headline
} from "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import {
  c90_plain as plain,
  c90_withoutCommands as withoutCommands
} from "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";
import "./shared-B2A01CC1.js";

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
