export default { layout: "article.njk", tags: "articles", permalink: ({ page }) => `${page.filePathStem}.html` };
