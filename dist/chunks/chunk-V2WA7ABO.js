import {
  writeOutput
} from "./chunk-SOGG7RAQ.js";

// src/commands/publish-output.ts
var publishOutput = (text, options, terminal) => publishPieces([text], options, terminal);
var shownColumns = ({ output }, { columns }) => output === void 0 ? columns : void 0;
async function publishPieces(pieces, options, terminal) {
  if (options.output !== void 0) return writeOutput(terminal.cwd, options.output, gathered(pieces));
  for (const piece of gathered(pieces)) terminal.out(piece);
}
var SIZE = 2 ** 16;
function* gathered(pieces) {
  let text = "";
  for (const piece of pieces) {
    text += piece;
    if (text.length < SIZE) continue;
    yield text;
    text = "";
  }
  if (text !== "") yield text;
}

export {
  publishOutput,
  shownColumns,
  publishPieces
};
