import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  run
} from "./chunk-L5LLJPYA.js";
import "./chunk-FHNNC2AT.js";
import "./chunk-ILGWQDDQ.js";
import "./chunk-Y74EWB4W.js";
import "./chunk-33IVOZPE.js";
import "./chunk-7Y3QBSS7.js";
export {
  run
};
