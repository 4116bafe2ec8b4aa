import {
  replayWorld
} from "./chunk-RVMZ772O.js";
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
import {
  c81_listText as listText
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";

// src/commands/open-replay.ts
import path from "node:path";
async function openReplay(dir, options, terminal) {
  const { world, options: recorded, digest, isEmpty } = await replayWorld(path.resolve(terminal.cwd, dir));
  sayNotUsed(options, terminal);
  return {
    world: options.now === void 0 ? world : { ...world, now: options.now },
    runOptions: { ...recorded, mode: options.mode ?? recorded.mode, version: terminal.version },
    close: () => Promise.resolve(digest),
    isEmpty
  };
}
var USED_IN_REPLAY = ["replay", "format", "output", "mode", "now"];
var USED_BY_INIT = [...USED_IN_REPLAY, "policy", "packages"];
function sayNotUsed({ command, given, unused }, terminal) {
  const used = command === "init" ? USED_BY_INIT : USED_IN_REPLAY;
  const names = given.filter((name) => !used.includes(name) && !unused.includes(name)).map((name) => `--${name}`);
  if (names.length === 0) return;
  const are = names.length === 1 ? "is" : "are";
  terminal.err(`note: ${listText(names)} ${are} not used: a replay judges what was recorded, with the options of that run
`);
}
export {
  openReplay
};
