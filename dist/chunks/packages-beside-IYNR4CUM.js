import {
  MANIFEST,
  WORKSPACE,
  between,
  packagesBeside,
  packagesIn,
  readAsked,
  withoutLocked
} from "./chunk-FKFQKS6E.js";
import "./chunk-JZDAIEJT.js";
import "./chunk-6EQC4EN7.js";
import "./chunk-YNQU7B3G.js";
import "./shared-E04875EB.js";
import "./chunk-P37AKHO3.js";
import "./chunk-QVWDTDQF.js";
import "./chunk-D6XPS5MG.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./chunk-FGAI5O7R.js";
import "./chunk-G5HJHWNJ.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./chunk-VYA3Q5WH.js";
import "./shared-E04875EB.js";
import "./chunk-NYO4SOWK.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
export {
  MANIFEST,
  WORKSPACE,
  between,
  packagesBeside,
  packagesIn,
  readAsked,
  withoutLocked
};
