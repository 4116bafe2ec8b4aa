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
} from "./chunk-F4GU65NG.js";
import "./chunk-DUCCYWFU.js";
import "./chunk-ZZCQC24P.js";
import "./chunk-6UPGKOXQ.js";
import "./chunk-RKNFJJVB.js";
import "./chunk-ZTYVCK62.js";
import "./chunk-UTBZCCTL.js";
import "./chunk-P6XDTBKV.js";
import "./chunk-LO4YLDIC.js";
import "./chunk-NYO4SOWK.js";
import "./chunk-S2C6XYYC.js";
import "./chunk-6NBCIGOG.js";
import "./chunk-FQQHA3UI.js";
import "./chunk-QOWIXFUT.js";
import "./chunk-7LCTGES3.js";
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
