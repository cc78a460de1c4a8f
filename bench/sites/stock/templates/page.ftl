<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>${content.title}</title><meta name="description" content="${content.summary}"></head>
<body>
<article>
<h1>${content.title}</h1>
<p>${content.byline} <time datetime="${content.date?string("yyyy-MM-dd")}">${content.date?string("yyyy-MM-dd")}</time></p>
${content.body}
</article>
<nav>
<#if (content.previousContent)??><a rel="prev" href="${content.rootpath}${content.previousContent.uri}">${content.previousContent.title}</a></#if>
<#if (content.nextContent)??><a rel="next" href="${content.rootpath}${content.nextContent.uri}">${content.nextContent.title}</a></#if>
<a href="${content.rootpath}index.html">河边五年</a>
</nav>
</body>
</html>
