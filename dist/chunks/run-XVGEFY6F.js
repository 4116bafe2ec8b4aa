import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  run
} from "./chunk-YTNTKPB6.js";
import "./chunk-EUS2E7EA.js";
import "./chunk-HCTOO7ED.js";
import "./chunk-33IVOZPE.js";
import "./chunk-7Y3QBSS7.js";
export {
  run
};
