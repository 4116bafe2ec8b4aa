import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  writeOutput
} from "./chunk-MMR4UKFP.js";
import "./chunk-46N6HSVD.js";
import "./chunk-33IVOZPE.js";
import "./chunk-7Y3QBSS7.js";
export {
  writeOutput
};
