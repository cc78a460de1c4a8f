<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>河边五年</title><meta name="description" content="一座小城的五年。"></head>
<body>
<h1>河边五年</h1>
<ul>
<#list posts as post>
<li><a href="${post.uri}">${post.title}</a></li>
</#list>
</ul>
</body>
</html>
