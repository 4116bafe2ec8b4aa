import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  MESSAGE_LIMIT,
  SHOWN_PER_LEVEL
} from "./chunk-G6KATKRR.js";
import {
  code,
  prose
} from "./chunk-IXX25N7W.js";
import {
  withoutCommands
} from "./chunk-TY4WWVDQ.js";
import {
  visibleLines
} from "./chunk-TBENTHXA.js";

// src/report/error-annotations.ts
function errorAnnotations(error, policyFile) {
  const [first, ...others] = error.problems;
  if (first === void 0) return [{ title: error.code, ...placeIn(error.message), message: said([error.message, `help: ${error.help}`]) }];
  return [first, ...others].slice(0, SHOWN_PER_LEVEL).map(({ line, message }, index) => {
    const rest = error.problems.length - SHOWN_PER_LEVEL;
    const more = index === SHOWN_PER_LEVEL - 1 && rest > 0 ? [`and ${rest} more; the job's log has them all`] : [];
    return { title: error.code, file: policyFile, line: Math.max(1, line), message: said([message, ...more, `help: ${error.help}`]) };
  });
}
function placeIn(message) {
  const [, file, line] = /^([^\n:]+):([1-9]\d{0,8}): /.exec(message) ?? [];
  return file === void 0 ? { file: void 0, line: void 0 } : { file, line: Number(line) };
}
var said = (texts) => texts.flatMap((text) => visibleLines(text, MESSAGE_LIMIT)).join("\n").slice(0, MESSAGE_LIMIT);
function errorSummary(error) {
  const problems = error.problems.map(({ line, column, message }) => `- ${code(`${line}:${column}`)} ${prose(message)}`);
  const lines = [
    "## ❌ The gate could not work",
    "",
    `**${code(error.code)}** ${prose(error.message)}`,
    "",
    ...problems,
    ...problems.length > 0 ? [""] : [],
    `**Next step:** ${prose(error.help)}`,
    "",
    "No verdict was reached, so the check fails.",
    ""
  ];
  return withoutCommands(lines);
}

export {
  errorAnnotations,
  errorSummary
};
