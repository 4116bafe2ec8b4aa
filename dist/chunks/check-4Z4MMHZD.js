import {
  deliver
} from "./chunk-W3VD7HZP.js";
import "./shared-783515CD.js";
import "./chunk-PLSZH7ZE.js";
import {
  openComparison
} from "./chunk-RRBG63ZJ.js";
import {
  run
} from "./chunk-XPAJNC7T.js";
import "./chunk-ZYEXWVTP.js";
import "./chunk-GNFVMRGB.js";
import "./shared-783515CD.js";
import "./chunk-6BRZFEXX.js";
import "./chunk-QIZ6UMJ2.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./chunk-GLHGAA44.js";
import "./chunk-JDC7KWHL.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./chunk-2YBKPHIR.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./chunk-VKVXCZCZ.js";
import {
  c6_progress as progress
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

// src/commands/check.ts
async function check(options, terminal) {
  const { world, runOptions, close } = await openComparison(options, terminal);
  const report = await run(world, { ...runOptions, ...progress(terminal) });
  return deliver({ ...report, recording: await close(), questions: world.questions?.() }, options, terminal);
}
export {
  check
};
