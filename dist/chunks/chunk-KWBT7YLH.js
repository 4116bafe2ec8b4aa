import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  padded,
  palette,
  plain,
  withoutCommands
} from "./chunk-TY4WWVDQ.js";
import {
  visibleLines
} from "./chunk-TBENTHXA.js";

// src/report/errors.ts
function gateErrorText(error, options) {
  const paint = palette(options.color);
  const places = error.problems.map((problem) => `${problem.line}:${problem.column}`);
  const width = Math.max(0, ...places.map((place) => place.length));
  return `${withoutCommands([
    `${paint.red(paint.bold(error.code))}  ${plain(error.message, 2e3)}`,
    ...error.problems.map((problem, index) => `  ${paint.dim(padded(places[index] ?? "", width))} ${plain(problem.message, 2e3)}`),
    ...visibleLines(error.help, 4e3).map((line, index) => index === 0 ? `${paint.bold("help:")} ${line}` : `      ${line}`)
  ])}
`;
}

export {
  gateErrorText
};
