-- wrk: writes drafts with a bearer token, and notes the id of every one that was acknowledged.
--   wrk ... -s drafts.lua ADDRESS -- TOKEN FILE        one FILE.1, FILE.2 … a thread
local threads = 0

function setup(thread)
    threads = threads + 1
    thread:set("number", threads)
end

function init(arguments)
    file = assert(io.open(arguments[2] .. "." .. number, "w"))
    file:setvbuf("line")
    local body = '{"title":"关于加装电梯的建议","situation":"小区建成已二十余年，住户多为老人，上下楼不便。",' ..
        '"proposal":"建议市住建局统一规划，分批加装。","publication":"full"}'
    local headers = { ["Authorization"] = "Bearer " .. arguments[1], ["Content-Type"] = "application/json" }
    whole = wrk.format("POST", "/api/suggestions", headers, body)
end

function request()
    return whole
end

function response(status, headers, body)
    if status == 201 then
        file:write(body:match('"id":"([^"]+)"'), "\n")
    end
end
