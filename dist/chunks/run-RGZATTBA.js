import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  run
} from "./chunk-J7GSXLYL.js";
import "./chunk-H5RTXZGO.js";
import "./chunk-ECGV5RLF.js";
import "./chunk-Y74EWB4W.js";
import "./chunk-33IVOZPE.js";
import "./chunk-7Y3QBSS7.js";
export {
  run
};
