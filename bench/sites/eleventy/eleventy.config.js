export default function (config) {
  config.addPassthroughCopy({ assets: "." });
  return {
    dir: { input: "content", includes: "../layouts", layouts: "../layouts", output: "target/site" },
    markdownTemplateEngine: false,
  };
}
