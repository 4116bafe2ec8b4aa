import {
  readManifest,
  unreadManifest
} from "./chunk-D2T6R2RH.js";
import "./chunk-VW4LJAZ2.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
import "./shared-2215EC58.js";
export {
  readManifest,
  unreadManifest
};
