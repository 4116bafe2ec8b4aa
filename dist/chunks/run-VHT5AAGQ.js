import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  run
} from "./chunk-LZFOYCYE.js";
import "./chunk-OVPUOV4O.js";
import "./chunk-6N2345EO.js";
import "./chunk-LFUFROGU.js";
import "./chunk-YNEPCKBE.js";
import "./chunk-RWDXE5OK.js";
import "./chunk-L5YLDCDM.js";
import "./chunk-ODIR4UZK.js";
import "./chunk-33IVOZPE.js";
import "./chunk-7Y3QBSS7.js";
export {
  run
};
