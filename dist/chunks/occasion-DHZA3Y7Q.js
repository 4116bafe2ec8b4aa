import {
  c18_occasionOf as occasionOf
} from "./shared-E04875EB.js";
import "./shared-E04875EB.js";
import "./shared-E04875EB.js";
export {
  occasionOf
};
