import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  run
} from "./chunk-7ESGXO5X.js";
import "./chunk-5VB6E7K2.js";
import "./chunk-HCTOO7ED.js";
import "./chunk-33IVOZPE.js";
import "./chunk-7Y3QBSS7.js";
export {
  run
};
