import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  readManifest,
  unreadManifest
} from "./chunk-NFR7ABZC.js";
import "./chunk-LPC4ZQGE.js";
import "./chunk-QNJC34JO.js";
import "./chunk-6UPGKOXQ.js";
import "./chunk-YEVTA7QM.js";
import "./chunk-QD3PMZYE.js";
import "./chunk-H4Q4AXSQ.js";
import "./chunk-33IVOZPE.js";
import "./chunk-PWNEYBXX.js";
import "./chunk-7Y3QBSS7.js";
export {
  readManifest,
  unreadManifest
};
