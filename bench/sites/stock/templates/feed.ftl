<?xml version="1.0"?>
<rss version="2.0"><channel><title>河边五年</title><link>${config.site_host}/</link><description>河边五年</description>
<#list published_posts as post>
<item><title>${post.title}</title><link>${config.site_host}/${post.uri}</link><description>${post.summary}</description></item>
<#if post?index == 19><#break></#if>
</#list>
</channel></rss>
