import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  MANIFEST,
  WORKSPACE,
  between,
  folderOf,
  packagesBeside,
  packagesIn,
  readAsked,
  withoutLocked
} from "./chunk-2RCTLHF2.js";
import "./chunk-WDYDADZZ.js";
import "./chunk-ZKWGSIUW.js";
import "./chunk-BO4RTS6W.js";
import "./chunk-6UPGKOXQ.js";
import "./chunk-YITSKWAG.js";
import "./chunk-ZTYVCK62.js";
import "./chunk-UTBZCCTL.js";
import "./chunk-P6XDTBKV.js";
import "./chunk-LO4YLDIC.js";
import "./chunk-NYO4SOWK.js";
import "./chunk-S2C6XYYC.js";
import "./chunk-FQQHA3UI.js";
import "./chunk-5YENBVEU.js";
import "./chunk-6NBCIGOG.js";
import "./chunk-VTTPJSIE.js";
import "./chunk-ANSDECAT.js";
import "./chunk-Y74EWB4W.js";
import "./chunk-H4Q4AXSQ.js";
import "./chunk-QD3PMZYE.js";
import "./chunk-33IVOZPE.js";
import "./chunk-PWNEYBXX.js";
import "./chunk-7Y3QBSS7.js";
export {
  MANIFEST,
  WORKSPACE,
  between,
  folderOf,
  packagesBeside,
  packagesIn,
  readAsked,
  withoutLocked
};
