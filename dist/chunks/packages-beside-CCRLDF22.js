import {
  MANIFEST,
  WORKSPACE,
  between,
  packagesBeside,
  packagesIn,
  readAsked,
  withoutLocked
} from "./chunk-PJEUJCBW.js";
import "./chunk-6EQC4EN7.js";
import "./chunk-D2T6R2RH.js";
import "./chunk-CFURSY5C.js";
import "./chunk-BKCPI6NL.js";
import "./chunk-VW4LJAZ2.js";
import "./shared-783515CD.js";
import "./chunk-U6KJO5Z3.js";
import "./shared-783515CD.js";
import "./chunk-FGAI5O7R.js";
import "./chunk-G5HJHWNJ.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./chunk-5J2KJZFV.js";
import "./chunk-NYO4SOWK.js";
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
export {
  MANIFEST,
  WORKSPACE,
  between,
  packagesBeside,
  packagesIn,
  readAsked,
  withoutLocked
};
