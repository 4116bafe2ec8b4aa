import {
  deliverText,
  sayLinesBy
} from "./chunk-SJY2ZTF4.js";
import "./shared-E04875EB.js";
import "./chunk-V2WA7ABO.js";
import {
  openComparison
} from "./chunk-5NNJ7WRV.js";
import {
  run
} from "./chunk-6IBNAPAS.js";
import "./chunk-MGO75CQ3.js";
import "./chunk-WUD7BNYU.js";
import "./shared-E04875EB.js";
import "./chunk-M3C4FGXK.js";
import "./chunk-UXFKDE2V.js";
import "./chunk-ZSKALCJE.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./chunk-SOGG7RAQ.js";
import "./chunk-6GJQ3LXT.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./chunk-4BSTT5ZB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import {
  c7_progress as progress
} from "./shared-E04875EB.js";
import "./chunk-IVRKGX5G.js";
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

// src/commands/check.ts
async function check(options, terminal) {
  const { world, runOptions, close } = await openComparison(options, terminal);
  const report = await run(world, { ...runOptions, ...progress(terminal) });
  const status = await deliverText({ ...report, recording: await close(), questions: world.questions?.() }, options, terminal);
  sayLinesBy(report, options, terminal);
  return status;
}
export {
  check
};
