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
} from "./chunk-BJGCPDP7.js";
import "./chunk-PBN2TGCU.js";
import "./chunk-NFR7ABZC.js";
import "./chunk-LPC4ZQGE.js";
import "./chunk-WSDJDCAU.js";
import "./chunk-CLFULS67.js";
import "./chunk-QNJC34JO.js";
import "./chunk-6UPGKOXQ.js";
import "./chunk-ARJICC5D.js";
import "./chunk-Y5EH4PDN.js";
import "./chunk-G5HJHWNJ.js";
import "./chunk-YEVTA7QM.js";
import "./chunk-6NBCIGOG.js";
import "./chunk-FQQHA3UI.js";
import "./chunk-AQH76ADT.js";
import "./chunk-RBMTNNWO.js";
import "./chunk-P6XDTBKV.js";
import "./chunk-2ZSJ5GQX.js";
import "./chunk-VW2JEQK7.js";
import "./chunk-NYO4SOWK.js";
import "./chunk-S2C6XYYC.js";
import "./chunk-WTE2PIG2.js";
import "./chunk-L5YLDCDM.js";
import "./chunk-ANSDECAT.js";
import "./chunk-ODIR4UZK.js";
import "./chunk-QD3PMZYE.js";
import "./chunk-H4Q4AXSQ.js";
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
