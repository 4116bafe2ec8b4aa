import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import {
  httpUrl,
  instant,
  oneOf,
  seconds,
  toSeconds,
  usage
} from "./chunk-POY5ITKE.js";
import "./chunk-33IVOZPE.js";
import "./chunk-7Y3QBSS7.js";
export {
  httpUrl,
  instant,
  oneOf,
  seconds,
  toSeconds,
  usage
};
