@echo off
rem Bakes without Maven; `kuayue --help` tells the options. Needs Java 17 or newer, from JAVA_HOME or the PATH.
rem The first bake that succeeds leaves an archive of the loaded classes beside the jar; delete it after a change of Java or
rem of the jar.
setlocal
set "lib=%~dp0..\lib"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
set "archive=%lib%\classes.jsa"
set "first="
set "mode=-XX:SharedArchiveFile=%archive%"
if not exist "%archive%" set "first=yes"
if defined first set "mode=-XX:ArchiveClassesAtExit=%archive%"
if "%~1"=="--help" set "mode=-Xshare:auto"
"%java%" -XX:TieredStopAtLevel=1 -XX:CICompilerCount=1 -XX:+UseSerialGC -Xmn24m -XX:MaxTenuringThreshold=1 -XX:MetaspaceSize=64m -Xlog:disable -Xlog:all=error:stderr -Dorg.freemarker.loggerLibrary=none "%mode%" -cp "%lib%\kuayue.jar" org.kuayue.cli.Main %*
set "result=%errorlevel%"
if defined first if not "%result%"=="0" if exist "%archive%" del "%archive%"
exit /b %result%
