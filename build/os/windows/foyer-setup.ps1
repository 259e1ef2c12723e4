#Requires -Version 5.1
#Requires -RunAsAdministrator
<#
.SYNOPSIS
  Makes this Windows computer a kiosk that starts Foyer by itself, or takes that back.
.DESCRIPTION
  For Windows 10 and 11 Enterprise, Education and IoT Enterprise: Home and Pro have neither Shell Launcher nor Keyboard Filter.
  What each setting was is written down before it is changed, and -Undo puts that back.
.EXAMPLE
  .\foyer-setup.ps1
.EXAMPLE
  .\foyer-setup.ps1 -Undo
#>
param(
  [switch] $Undo,
  [string] $Program = "$env:ProgramFiles\Foyer\Foyer.exe"
)
$ErrorActionPreference = 'Stop'

$account = 'Foyer'
$notes = "$env:ProgramData\Foyer setup"
$before = "$notes\before.json"
$embedded = 'root\standardcimv2\embedded'
$features = 'Client-DeviceLockdown', 'Client-EmbeddedShellLauncher', 'Client-KeyboardFilter'

# Every way out of one program that a keyboard knows. The names are those of WEKF_PredefinedKey.
$keys = @(
  'Windows', 'Alt+Win', 'Ctrl+Win', 'Shift+Win', 'Ctrl+Win+F', 'F21', 'Application'
  'Win+B', 'Win+Break', 'Win+C', 'Win+D', 'Win+Down', 'Win+E', 'Win+Enter', 'Win+Esc', 'Win+F', 'Win+F1', 'Win+H', 'Win+Home'
  'Win+I', 'Win+J', 'Win+K', 'Win+L', 'Win+Left', 'Win+M', 'Win+O', 'Win+P', 'Win+PageDown', 'Win+PageUp', 'Win+Q', 'Win+R'
  'Win+Right', 'Win+Shift+Down', 'Win+Shift+Left', 'Win+Shift+Right', 'Win+Shift+Up', 'Win+Space', 'Win+T', 'Win+Tab', 'Win+U'
  'Win+Up', 'Win+V', 'Win+W', 'Win+Z', 'Win++', 'Win+-', 'Win+,', 'Win+.', 'Win+/'
  'Alt+Tab', 'Alt+Esc', 'Alt+F4', 'Alt+Space', 'Ctrl+Esc', 'Ctrl+F4', 'Ctrl+Tab', 'Ctrl+Alt+Del', 'Ctrl+Alt+Esc', 'Shift+Ctrl+Esc'
  'LShift+LAlt+NumLock', 'LShift+LAlt+PrintScrn'
  'BrowserBack', 'BrowserFavorites', 'BrowserForward', 'BrowserHome', 'BrowserRefresh', 'BrowserSearch', 'BrowserStop'
  'LaunchApp1', 'LaunchApp2', 'LaunchMail', 'LaunchMediaSelect', 'MediaNext', 'MediaPlayPause', 'MediaPrev', 'MediaStop'
)
# Not among the predefined ones.
$ownKeys = 'Win+X', 'Win+S', 'Win+A', 'Win+N', 'Win+G', 'Win+Ctrl+D', 'Win+Ctrl+Left', 'Win+Ctrl+Right', 'Win+Ctrl+F4', 'PrintScreen'

# Accessibility keys (five times Shift, Shift or NumLock held) are off for everybody who is no administrator; and five times the
# Windows key opens the sign-in page unless another key is named for it: 0 names none.
$filterSettings = @{ ForceOffAccessibility = 'true'; DisableKeyboardFilterForAdministrators = 'true'; BreakoutKeyScanCode = '0' }

$windowsPolicies = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows'
$logon = 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon'
$registry = @(
  # Swipes from the edges of the glass open nothing.
  @{ Path = "$windowsPolicies\EdgeUI"; Name = 'AllowEdgeSwipe'; Value = 0; Kind = 'DWord' }
  # No notifications over the wall, no offers, no welcome after an update.
  @{ Path = "$windowsPolicies\CloudContent"; Name = 'DisableWindowsConsumerFeatures'; Value = 1; Kind = 'DWord' }
  @{ Path = "$windowsPolicies\CurrentVersion\PushNotifications"; Name = 'NoToastApplicationNotification'; Value = 1; Kind = 'DWord' }
  @{ Path = 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System'; Name = 'DisableLockWorkstation'; Value = 1; Kind = 'DWord' }
  # Updates at three in the night, and no word of them on the wall.
  @{ Path = "$windowsPolicies\WindowsUpdate"; Name = 'SetUpdateNotificationLevel'; Value = 1; Kind = 'DWord' }
  @{ Path = "$windowsPolicies\WindowsUpdate"; Name = 'UpdateNotificationLevel'; Value = 2; Kind = 'DWord' }
  @{ Path = "$windowsPolicies\WindowsUpdate"; Name = 'SetActiveHours'; Value = 1; Kind = 'DWord' }
  @{ Path = "$windowsPolicies\WindowsUpdate"; Name = 'ActiveHoursStart'; Value = 6; Kind = 'DWord' }
  @{ Path = "$windowsPolicies\WindowsUpdate"; Name = 'ActiveHoursEnd'; Value = 23; Kind = 'DWord' }
  @{ Path = "$windowsPolicies\WindowsUpdate\AU"; Name = 'NoAutoUpdate'; Value = 0; Kind = 'DWord' }
  @{ Path = "$windowsPolicies\WindowsUpdate\AU"; Name = 'AUOptions'; Value = 4; Kind = 'DWord' }
  @{ Path = "$windowsPolicies\WindowsUpdate\AU"; Name = 'ScheduledInstallDay'; Value = 0; Kind = 'DWord' }
  @{ Path = "$windowsPolicies\WindowsUpdate\AU"; Name = 'ScheduledInstallTime'; Value = 3; Kind = 'DWord' }
  # The kiosk's account signs in by itself. It has no password, so none lies in the registry; Windows lets such an account in
  # at the computer itself only.
  @{ Path = $logon; Name = 'AutoAdminLogon'; Value = '1'; Kind = 'String' }
  @{ Path = $logon; Name = 'DefaultUserName'; Value = $account; Kind = 'String' }
  @{ Path = $logon; Name = 'DefaultDomainName'; Value = $env:COMPUTERNAME; Kind = 'String' }
  @{ Path = $logon; Name = 'DefaultPassword'; Value = ''; Kind = 'String' }
)

# Minutes with mains and without: 0 is never.
$powerTimes = 'monitor-timeout-ac', 'monitor-timeout-dc', 'standby-timeout-ac', 'standby-timeout-dc', 'hibernate-timeout-ac', 'hibernate-timeout-dc'

function Read-Registry($setting) {
  $item = Get-ItemProperty -Path $setting.Path -Name $setting.Name -ErrorAction SilentlyContinue
  if ($null -eq $item) { return $null }
  return $item.($setting.Name)
}

function Write-Registry($setting, $value) {
  if ($null -eq $value) {
    Remove-ItemProperty -Path $setting.Path -Name $setting.Name -ErrorAction SilentlyContinue
    return
  }
  if (-not (Test-Path $setting.Path)) { New-Item -Path $setting.Path -Force | Out-Null }
  New-ItemProperty -Path $setting.Path -Name $setting.Name -Value $value -PropertyType $setting.Kind -Force | Out-Null
}

function Get-Blocked($class) {
  return @(Get-CimInstance -Namespace $embedded -ClassName $class | Where-Object Enabled | ForEach-Object Id)
}

function Block-Key($id, $isBlocked) {
  $key = Get-CimInstance -Namespace $embedded -ClassName WEKF_PredefinedKey | Where-Object Id -EQ $id
  if ($null -eq $key) { Write-Warning "This Windows has no filter for ${id}: it is passed over."; return }
  Set-CimInstance -InputObject $key -Property @{ Enabled = $isBlocked }
}

function Get-FilterSettings {
  $found = @{}
  foreach ($setting in Get-CimInstance -Namespace $embedded -ClassName WEKF_Settings) { $found[$setting.Name] = $setting.Value }
  return $found
}

function Set-FilterSetting($name, $value) {
  $setting = Get-CimInstance -Namespace $embedded -ClassName WEKF_Settings | Where-Object Name -EQ $name
  if ($null -ne $setting) { Set-CimInstance -InputObject $setting -Property @{ Value = $value } }
}

function Invoke-Shell($method, $arguments) {
  Invoke-CimMethod -Namespace $embedded -ClassName WESL_UserSetting -MethodName $method -Arguments $arguments | Out-Null
}

function Get-AccountId {
  return (Get-LocalUser -Name $account).SID.Value
}

# First of all, so that nothing is changed whose state nobody wrote down; and once, so that a second run keeps the first notes.
function Save-Before {
  if (Test-Path $before) { return }
  New-Item -ItemType Directory -Path $notes -Force | Out-Null
  $scheme = [regex]::Match((powercfg /getactivescheme), '[0-9a-f-]{36}').Value
  powercfg /export "$notes\power.pow" $scheme
  @{
    Features = @($features | Where-Object { (Get-WindowsOptionalFeature -Online -FeatureName $_).State -eq 'Enabled' })
    Registry = @($registry | ForEach-Object { @{ Path = $_.Path; Name = $_.Name; Value = (Read-Registry $_) } })
    PowerScheme = $scheme
    HasAccount = [bool](Get-LocalUser -Name $account -ErrorAction SilentlyContinue)
  } | ConvertTo-Json -Depth 4 | Set-Content -Path $before -Encoding UTF8
}

# The filter's own state can be asked only once the feature is there.
function Save-BeforeFilter {
  $file = "$notes\filter.json"
  if (Test-Path $file) { return }
  @{
    Keys = (Get-Blocked WEKF_PredefinedKey)
    OwnKeys = (Get-Blocked WEKF_CustomKey)
    Settings = (Get-FilterSettings)
  } | ConvertTo-Json -Depth 4 | Set-Content -Path $file -Encoding UTF8
}

function Enable-Kiosk {
  if ((Get-CimInstance Win32_OperatingSystem).Caption -match 'Home|\bPro\b') {
    throw 'This edition of Windows has no Shell Launcher. Enterprise, Education and IoT Enterprise have.'
  }
  if (-not (Test-Path $Program)) { throw "Foyer is not in ${Program}. Install it first, or name it: -Program" }
  Save-Before
  $isNew = $false
  foreach ($feature in $features) {
    if ((Get-WindowsOptionalFeature -Online -FeatureName $feature).State -ne 'Enabled') {
      $isNew = (Enable-WindowsOptionalFeature -Online -FeatureName $feature -All -NoRestart).RestartNeeded -or $isNew
    }
  }
  if ($isNew -or -not (Get-CimClass -Namespace $embedded -ClassName WESL_UserSetting -ErrorAction SilentlyContinue)) {
    Write-Output 'Windows has to start anew before the rest. Restart it, and do this once more.'
    return
  }
  Save-BeforeFilter

  if (-not (Get-LocalUser -Name $account -ErrorAction SilentlyContinue)) {
    New-LocalUser -Name $account -NoPassword -AccountNeverExpires -UserMayNotChangePassword -Description 'The screen in the waiting room' | Out-Null
    Add-LocalGroupMember -SID 'S-1-5-32-545' -Member $account # ordinary users
  }
  foreach ($setting in $registry) { Write-Registry $setting $setting.Value }
  foreach ($time in $powerTimes) { powercfg /change $time 0 }

  Set-Service -Name MsKeyboardFilter -StartupType Automatic
  foreach ($key in $keys) { Block-Key $key $true }
  foreach ($key in $ownKeys) {
    $there = Get-CimInstance -Namespace $embedded -ClassName WEKF_CustomKey | Where-Object Id -EQ $key
    if ($there) { Set-CimInstance -InputObject $there -Property @{ Enabled = $true } }
    else { New-CimInstance -Namespace $embedded -ClassName WEKF_CustomKey -Property @{ Id = $key; Enabled = $true } | Out-Null }
  }
  foreach ($name in $filterSettings.Keys) { Set-FilterSetting $name $filterSettings[$name] }

  # Everybody else keeps the desktop. Foyer is started anew whenever it ends (0), but not after the owner ended it (3).
  Invoke-Shell SetDefaultShell @{ Shell = 'explorer.exe'; DefaultAction = [int32]0 }
  $id = Get-AccountId
  try { Invoke-Shell RemoveCustomShell @{ Sid = $id } } catch { Write-Verbose 'It had none.' }
  Invoke-Shell SetCustomShell @{
    Sid = $id; Shell = "`"$Program`""
    CustomReturnCodes = [int32[]]@(0); CustomReturnCodesAction = [int32[]]@(3); DefaultAction = [int32]0
  }
  Invoke-Shell SetEnabled @{ Enabled = $true }
  Write-Output 'This computer is a kiosk now. Restart it: Foyer starts by itself.'
  Write-Output 'To do something else with it, sign in as an administrator (hold Shift while it starts). foyer-setup.ps1 -Undo makes it what it was.'
}

function Disable-Kiosk {
  if (-not (Test-Path $before)) { Write-Output 'This computer was not made a kiosk by foyer-setup.ps1: there is nothing to undo.'; return }
  $was = Get-Content -Path $before -Raw | ConvertFrom-Json
  if (Get-CimClass -Namespace $embedded -ClassName WESL_UserSetting -ErrorAction SilentlyContinue) {
    try { Invoke-Shell RemoveCustomShell @{ Sid = (Get-AccountId) } } catch { Write-Verbose 'It had none.' }
    Invoke-Shell SetEnabled @{ Enabled = $false }
  }
  if (Test-Path "$notes\filter.json") {
    $filter = Get-Content -Path "$notes\filter.json" -Raw | ConvertFrom-Json
    foreach ($key in $keys) { Block-Key $key ($key -in $filter.Keys) }
    foreach ($key in $ownKeys | Where-Object { $_ -notin $filter.OwnKeys }) {
      Get-CimInstance -Namespace $embedded -ClassName WEKF_CustomKey | Where-Object Id -EQ $key | Remove-CimInstance
    }
    foreach ($name in $filterSettings.Keys) { Set-FilterSetting $name $filter.Settings.$name }
  }
  foreach ($setting in $registry) {
    $old = $was.Registry | Where-Object { $_.Path -eq $setting.Path -and $_.Name -eq $setting.Name }
    Write-Registry $setting $old.Value
  }
  powercfg /import "$notes\power.pow" | Out-Null
  $imported = [regex]::Matches((powercfg /list | Out-String), '[0-9a-f-]{36}') | Select-Object -Last 1
  powercfg /setactive $imported.Value
  foreach ($feature in $features | Where-Object { $_ -notin $was.Features }) {
    Disable-WindowsOptionalFeature -Online -FeatureName $feature -NoRestart | Out-Null
  }
  Remove-Item -Path $notes -Recurse -Force
  Write-Output 'This computer is what it was; restart it. The account Foyer stays, with what the kiosk kept: remove it in Settings.'
}

if ($Undo) { Disable-Kiosk } else { Enable-Kiosk }
