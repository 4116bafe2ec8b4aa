import {
  readManifest,
  unreadManifest
} from "./chunk-D2T6R2RH.js";
import "./chunk-VW4LJAZ2.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
import "./shared-783515CD.js";
export {
  readManifest,
  unreadManifest
};
