import {
  MANIFEST,
  WORKSPACE,
  between,
  packagesBeside,
  packagesIn,
  readAsked,
  withoutLocked
} from "./chunk-5ZC66GZA.js";
import "./chunk-GSBU4VP2.js";
import "./chunk-6EQC4EN7.js";
import "./chunk-VHGYHFEK.js";
import "./shared-D014439A.js";
import "./chunk-GBEPVTLP.js";
import "./chunk-LJRSX2GY.js";
import "./chunk-D6XPS5MG.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./chunk-FGAI5O7R.js";
import "./chunk-G5HJHWNJ.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./chunk-RNPWVQCX.js";
import "./shared-D014439A.js";
import "./chunk-NYO4SOWK.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
import "./shared-D014439A.js";
export {
  MANIFEST,
  WORKSPACE,
  between,
  packagesBeside,
  packagesIn,
  readAsked,
  withoutLocked
};
