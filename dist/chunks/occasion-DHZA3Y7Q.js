import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  occasionOf
} from "./chunk-7Z46W7B4.js";
import "./chunk-LFUFROGU.js";
import "./chunk-7Y3QBSS7.js";
export {
  occasionOf
};
