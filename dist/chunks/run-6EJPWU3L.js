import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  run
} from "./chunk-PA6JS5KY.js";
import "./chunk-6SGA3MAN.js";
import "./chunk-HCTOO7ED.js";
import "./chunk-33IVOZPE.js";
import "./chunk-7Y3QBSS7.js";
export {
  run
};
