
// src/report/formats.ts
var REPORT_FORMAT_NAMES = ["text", "json", "markdown", "sarif", "github", "csv", "html"];
var REPORT_FORMATS = {
  text: { medium: "terminal", load: async () => (await import("./text-JITRJSET.js")).toText },
  json: { medium: "json", load: async () => (await import("./json-J7HAJCXB.js")).toJson },
  markdown: {
    medium: "markdown",
    load: async () => {
      const { toMarkdown } = await import("./summary-TAU2O2ZU.js");
      return (report) => toMarkdown(report);
    }
  },
  sarif: {
    medium: "json",
    load: async (rules) => {
      const [{ toSarif }, metadata] = await Promise.all([import("./sarif-5UFC7YDI.js"), rules()]);
      return (report) => toSarif(report, metadata);
    }
  },
  github: { medium: "commands", load: async () => (await import("./github-ZSL3MEHL.js")).toGitHub },
  csv: { medium: "csv", load: async () => (await import("./csv-FIGLD3CM.js")).toCsv },
  html: { medium: "page", load: async () => (await import("./report-ZOHDPKKA.js")).toHtml }
};

export {
  REPORT_FORMAT_NAMES,
  REPORT_FORMATS
};
